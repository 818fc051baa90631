//! An example that has more items than the array.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = [1, 2, 3])]
    place: [f64; 2],
}

fn main() {}
