//! A plain value as the default of an `Option`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = 5)]
    count: Option<u32>,
}

fn main() {}
