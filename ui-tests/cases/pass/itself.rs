//! `Self` in attributes is the type that they stand on.

use api_model::{ApiModel, Violation};

#[derive(ApiModel, Debug, PartialEq)]
#[serde(default = "Self::of_nothing")]
#[api(check = Self::is_in_order)]
struct Interval<T: Default> {
    start: T,
    #[api(default = Self::LENGTH, custom = Self::is_even)]
    length: u32,
    #[serde(default = "Self::one", skip_serializing_if = "Self::is_one")]
    step: u32,
    #[serde(serialize_with = "Self::write", deserialize_with = "Self::read")]
    unit: u8,
    #[api(items(custom = Self::is_even))]
    marks: Vec<u32>,
}

impl<T: Default> Interval<T> {
    const LENGTH: u32 = 8;

    fn of_nothing() -> Self {
        Self { start: T::default(), length: 0, step: 1, unit: 7, marks: Vec::new() }
    }

    fn one() -> u32 {
        1
    }

    fn is_one(step: &u32) -> bool {
        *step == 1
    }

    fn is_even(number: &u32) -> Result<(), &'static str> {
        if number.is_multiple_of(2) { Ok(()) } else { Err("must be even") }
    }

    fn is_in_order(&self) -> Result<(), Violation> {
        if self.step <= self.length { Ok(()) } else { Err(Violation::custom("/step", "is too long")) }
    }

    fn write<S: serde::Serializer>(unit: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*unit)
    }

    fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }
}

#[derive(ApiModel, Debug, PartialEq)]
enum Shape {
    Dot {
        #[api(default = Self::SIZE)]
        size: u8,
        #[serde(default = "Self::largest")]
        most: u8,
    },
    Group(u8, #[api(default = vec![Self::Empty, Self::Dot { size: 1, most: 2 }])] Vec<Self>),
    Empty,
}

impl Shape {
    const SIZE: u8 = 1;

    fn largest() -> u8 {
        u8::MAX
    }
}

fn main() {
    let interval = Interval::<u8>::from_json(r#"{"start":3}"#).unwrap();
    assert_eq!(interval, Interval { start: 3, length: 8, step: 1, unit: 7, marks: Vec::new() });
    assert_eq!(interval.to_json(), r#"{"start":3,"length":8,"unit":7,"marks":[]}"#);
    assert_eq!(Interval::<u8>::from_json(r#"{"length":1,"step":2,"marks":[3]}"#).unwrap_err().len(), 3);
    assert_eq!(Shape::from_json(r#"{"Dot":{}}"#), Ok(Shape::Dot { size: 1, most: 255 }));
    let group = Shape::Group(1, vec![Shape::Empty, Shape::Dot { size: 1, most: 2 }]);
    assert_eq!(Shape::from_json(r#"{"Group":[1]}"#), Ok(group));
}
