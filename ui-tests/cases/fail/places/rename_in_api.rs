//! `rename` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(rename = "identifier")]
    id: String,
}

fn main() {}
