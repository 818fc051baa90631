//! A newtype of a type that is none of ours.

use api_model::ApiModel;

struct Raw;

#[derive(ApiModel)]
struct Wrapper(Raw);

fn main() {}
