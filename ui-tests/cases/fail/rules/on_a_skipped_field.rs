//! A rule on a field that is not on the wire.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(skip)]
    #[api(min_length = 1)]
    name: Option<String>,
}

fn main() {}
