//! A mistake in a generic union that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type", contnet = "data")]
enum Event<'a, T, const N: usize> {
    Created(T),
    Deleted { by: &'a str, times: [u8; N] },
}

#[derive(ApiModel)]
struct Log<'a> {
    event: Event<'a, u8, 2>,
}

fn main() {
    let _ = api_model::json::from_str::<Log<'_>>("{}");
    let _ = api_model::json::to_string(&Event::<u8, 0>::Created(1));
}
