//! A string as the default of a number.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = "5")]
    count: u32,
}

fn main() {}
