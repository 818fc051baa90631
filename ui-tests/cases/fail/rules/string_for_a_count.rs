//! A string where a count is expected.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = "1")]
    name: String,
}

fn main() {}
