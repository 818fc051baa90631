//! A tuple with a type that is none of ours.

use api_model::ApiModel;

struct Raw;

#[derive(ApiModel)]
struct Pair(u32, Raw);

fn main() {}
