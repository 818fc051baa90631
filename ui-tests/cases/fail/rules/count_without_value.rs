//! A count that is not there.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length)]
    name: String,
}

fn main() {}
