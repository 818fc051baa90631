//! `required` and a default, without `Option`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(required, default = "none")]
    id: String,
}

fn main() {}
