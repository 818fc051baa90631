//! A tuple, which has no place for an internal tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Shape {
    Line(u32, u32),
    Point { x: u32 },
}

fn main() {}
