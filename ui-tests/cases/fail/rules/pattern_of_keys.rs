//! A rule for strings on names that are numbers.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(keys(pattern = "a"))]
    map: std::collections::BTreeMap<u8, u8>,
}

fn main() {}
