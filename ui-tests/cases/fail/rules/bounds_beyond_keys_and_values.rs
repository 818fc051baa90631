//! Bounds that no key and no value reaches.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(keys(minimum = 256), values(maximum = -129))]
    number: std::collections::BTreeMap<u8, i8>,
}

fn main() {}
