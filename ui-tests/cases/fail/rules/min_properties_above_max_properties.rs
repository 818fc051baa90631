//! Two bounds that no map keeps.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_properties = 2, max_properties = 1)]
    all: std::collections::BTreeMap<String, u8>,
}

fn main() {}
