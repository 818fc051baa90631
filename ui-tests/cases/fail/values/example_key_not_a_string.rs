//! An object whose key is not a string.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = { id: "acc_1" })]
    id: String,
}

fn main() {}
