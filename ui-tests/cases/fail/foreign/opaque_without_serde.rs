//! An opaque field of a type without serde's impls.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    #[api(opaque)]
    field: Foreign,
}

fn main() {}
