//! An item with a default of its own before one without.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Shape {
    Line(#[api(default = 1)] u32, u32, #[serde(default)] u32),
}

fn main() {}
