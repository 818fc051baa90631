//! An example that is an expression.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = Some("acc_1"))]
    id: String,
}

fn main() {}
