//! A function that is not there.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(custom = not_there)]
    name: String,
}

fn main() {}
