//! A number is neither the name of a variant nor an object.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Event {
    Created { id: String },
    #[api(unknown)]
    Other(u8),
}

fn main() {}
