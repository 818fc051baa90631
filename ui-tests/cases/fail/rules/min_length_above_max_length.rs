//! Two bounds that no string keeps.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 5, max_length = 3)]
    name: String,
}

fn main() {}
