//! Two words without a comma.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secret required)]
    id: String,
}

fn main() {}
