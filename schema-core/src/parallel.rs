//! The same work for many inputs, on several threads, in an order that no thread decides.
//!
//! The results come back in the order of the inputs: what was found by two threads reads as if one had found it.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Builder;

/// Inputs are handed out in blocks, so that neighbours, which share most of what they look at, stay on one thread. So
/// many for each thread: one that is slowed down does not keep the others waiting for long.
const BLOCKS_FOR_EACH: usize = 16;

/// What a thread needs, and when it is worth its start.
#[derive(Debug, Clone, Copy)]
pub struct Threads {
    /// How many inputs one must have.
    pub worth: usize,
}

impl Threads {
    /// Threads that are worth their start with so many inputs each.
    pub const fn worth(worth: usize) -> Self {
        Threads { worth }
    }

    /// How many threads so many inputs are worth.
    fn for_inputs(self, inputs: usize) -> usize {
        #[cfg(test)]
        if tests::is_alone() {
            return 1;
        }
        match inputs.div_ceil(self.worth.max(1)) {
            useful @ (0 | 1) => useful,
            useful => useful.min(cores()),
        }
    }
}

/// The processors of the machine. To ask takes a dozen system calls.
fn cores() -> usize {
    // Tests are about several threads, wherever they run.
    if cfg!(test) {
        return 4;
    }
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get))
}

/// Does the work for each input, on as many threads as there are cores when there is enough for each, this one among
/// them; the results are in the order of the inputs.
pub fn map<T: Sync, R: Send>(inputs: &[T], threads: Threads, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let count = threads.for_inputs(inputs.len());
    if count < 2 {
        return inputs.iter().map(work).collect();
    }
    let block = inputs.len().div_ceil(count * BLOCKS_FOR_EACH);
    let blocks: Vec<&[T]> = inputs.chunks(block).collect();
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done: Vec<(usize, Vec<R>)> = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(block) = blocks.get(at) else { return done };
            done.push((at, block.iter().map(&work).collect()));
        }
    };
    let mut all = std::thread::scope(|scope| {
        let others: Vec<_> = (1..count)
            .filter_map(|_| Builder::new().spawn_scoped(scope, run).ok())
            .collect();
        let mut all = run();
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        static ALONE: Cell<bool> = const { Cell::new(false) };
    }

    /// Whether the work of this thread is shared with no other.
    pub(super) fn is_alone() -> bool {
        ALONE.get()
    }

    /// Does without other threads, to see whether they make a difference.
    pub(crate) fn alone<R>(work: impl FnOnce() -> R) -> R {
        ALONE.set(true);
        let result = work();
        ALONE.set(false);
        result
    }

    #[test]
    fn results_are_in_the_order_of_the_inputs() {
        let inputs: Vec<usize> = (0..1_000).collect();
        let doubled = |one: &usize| {
            // The first inputs take longest, so that threads end in another order than they began.
            std::hint::black_box((0..(1_000 - one) * 100).sum::<usize>());
            one * 2
        };
        let expected: Vec<usize> = inputs.iter().map(doubled).collect();
        assert_eq!(map(&inputs, Threads::worth(1), doubled), expected);
        assert_eq!(map(&inputs, Threads::worth(600), doubled), expected);
        assert_eq!(map(&inputs, Threads::worth(usize::MAX), doubled), expected);
        assert_eq!(map(&[], Threads::worth(1), doubled), Vec::<usize>::new());
    }

    #[test]
    fn a_panic_comes_through() {
        let inputs: Vec<usize> = (0..100).collect();
        let outcome = std::panic::catch_unwind(|| map(&inputs, Threads::worth(1), |one| assert!(*one < 50)));
        assert!(outcome.is_err());
    }
}
