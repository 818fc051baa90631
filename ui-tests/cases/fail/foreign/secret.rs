//! A secret of a foreign type.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    #[api(secret)]
    field: Foreign,
}

fn main() {}
