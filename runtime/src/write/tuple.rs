//! [`TupleWriter`]: the items of a tuple, on their way to a serde serializer.

use serde::ser::{Serialize, SerializeTupleStruct, Serializer};

/// Writes a tuple's items one by one; the first error ends it. As with an [`ObjectWriter`](super::ObjectWriter), calls give
/// `true` to go on.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct TupleWriter<S: Serializer> {
    tuple: Result<S::SerializeTupleStruct, S::Error>,
}

impl<S: Serializer> TupleWriter<S> {
    /// Starts a tuple of so many items.
    #[inline]
    pub fn new(serializer: S, name: &'static str, items: usize) -> Self {
        Self { tuple: serializer.serialize_tuple_struct(name, items) }
    }

    /// Writes an item by its type's own serde impl.
    #[inline]
    pub fn foreign<T: Serialize + ?Sized>(&mut self, value: &T) -> bool {
        let Ok(tuple) = &mut self.tuple else { return false };
        match tuple.serialize_field(value) {
            Ok(()) => true,
            Err(error) => {
                self.tuple = Err(error);
                false
            }
        }
    }

    /// Ends the tuple.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.tuple.and_then(SerializeTupleStruct::end)
    }
}
