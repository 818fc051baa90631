//! A rule for arrays on a map.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_items = 1)]
    map: std::collections::BTreeMap<String, u8>,
}

fn main() {}
