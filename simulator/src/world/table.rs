//! Things with an id, in the order in which they were added.

use std::collections::HashMap;

use uuid::Uuid;

/// Rows by id and in order.
#[derive(Debug)]
pub(crate) struct Table<T> {
    /// A removed row leaves a gap, so that places in the order never move.
    rows: Vec<Option<T>>,
    places: HashMap<Uuid, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            places: HashMap::new(),
        }
    }
}

impl<T> Table<T> {
    /// Adds a row. Ids are never used twice, so nothing is replaced.
    pub(crate) fn insert(&mut self, id: Uuid, row: T) {
        self.places.insert(id, self.rows.len());
        self.rows.push(Some(row));
    }

    pub(crate) fn get(&self, id: Uuid) -> Option<&T> {
        self.rows.get(*self.places.get(&id)?)?.as_ref()
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut T> {
        self.rows.get_mut(*self.places.get(&id)?)?.as_mut()
    }

    pub(crate) fn remove(&mut self, id: Uuid) -> Option<T> {
        let place = self.places.remove(&id)?;
        self.rows.get_mut(place)?.take()
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().flatten()
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.iter_mut().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_row_is_gone_and_the_others_keep_their_order() {
        let mut table = Table::default();
        for number in 0..3 {
            table.insert(Uuid::from_u128(number), number);
        }
        assert_eq!(table.remove(Uuid::from_u128(1)), Some(1));
        assert_eq!(table.remove(Uuid::from_u128(1)), None);
        assert_eq!(table.get(Uuid::from_u128(1)), None);
        assert_eq!(table.len(), 2);
        assert_eq!(table.iter().copied().collect::<Vec<_>>(), [0, 2]);
        assert_eq!(table.get(Uuid::from_u128(2)), Some(&2));
    }
}
