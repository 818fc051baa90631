//! A `bound` that is no where clause.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(bound = "T Clone")]
struct Page<T> {
    items: Vec<T>,
}

fn main() {}
