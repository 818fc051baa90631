//! A type that is no model, read as one.

use api_model::ApiModel;

struct Foreign;

fn main() {
    let _ = <Foreign as ApiModel>::from_json("{}");
}
