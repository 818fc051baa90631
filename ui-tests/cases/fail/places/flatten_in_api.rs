//! `flatten` in `api`, which is serde's word.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(flatten)]
    id: Vec<String>,
}

fn main() {}
