//! A word twice, with two values.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = "acc_1", example = "acc_2")]
    id: String,
}

fn main() {}
