//! [`TupleWriter`]: the items of a tuple, on their way to a serde serializer.

use serde::ser::{Serialize, SerializeTuple, SerializeTupleStruct, Serializer};

/// Writes a tuple's items one by one; the first error ends it. As with an [`ObjectWriter`](super::ObjectWriter), calls give
/// `true` to go on.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct TupleWriter<S: Serializer> {
    tuple: Result<Tuple<S>, S::Error>,
}

enum Tuple<S: Serializer> {
    Named(S::SerializeTupleStruct),
    Bare(S::SerializeTuple),
}

impl<S: Serializer> TupleWriter<S> {
    /// Starts a tuple of so many items that has a name.
    #[inline]
    pub fn named(serializer: S, name: &'static str, items: usize) -> Self {
        Self { tuple: serializer.serialize_tuple_struct(name, items).map(Tuple::Named) }
    }

    /// Starts a tuple of so many items.
    #[inline]
    pub fn bare(serializer: S, items: usize) -> Self {
        Self { tuple: serializer.serialize_tuple(items).map(Tuple::Bare) }
    }

    /// Writes an item by its type's own serde impl.
    #[inline]
    pub fn foreign<T: Serialize + ?Sized>(&mut self, value: &T) -> bool {
        let written = match &mut self.tuple {
            Ok(Tuple::Named(tuple)) => tuple.serialize_field(value),
            Ok(Tuple::Bare(tuple)) => tuple.serialize_element(value),
            Err(_) => return false,
        };
        match written {
            Ok(()) => true,
            Err(error) => {
                self.tuple = Err(error);
                false
            }
        }
    }

    /// Ends the tuple.
    ///
    /// # Errors
    ///
    /// The serializer's first.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        match self.tuple? {
            Tuple::Named(tuple) => tuple.end(),
            Tuple::Bare(tuple) => tuple.end(),
        }
    }
}
