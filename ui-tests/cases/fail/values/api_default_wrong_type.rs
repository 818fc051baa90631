//! A default of another type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = 5)]
    id: String,
}

fn main() {}
