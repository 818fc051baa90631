//! A `bound` on a field that is no where clause.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Page<T> {
    #[serde(bound(deserialize = "T + Clone"))]
    items: Vec<T>,
}

fn main() {}
