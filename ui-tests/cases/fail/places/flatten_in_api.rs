//! `flatten` in `api`, which serde's attribute has not either.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(flatten)]
    id: Vec<String>,
}

fn main() {}
