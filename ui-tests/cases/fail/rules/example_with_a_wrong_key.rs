//! An example that breaks the field's own rule for names.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = { "a": 1 }, keys(min_length = 2))]
    map: std::collections::BTreeMap<String, u8>,
}

fn main() {}
