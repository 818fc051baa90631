//! A `bound` that leaves out what reading needs.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(bound = "")]
struct Page<T> {
    items: Vec<T>,
}

fn main() {}
