//! What the fuzz targets share: a thread that reads inputs until its time is over, and somebody who notices when it hangs.

use std::io::Write as _;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A fuzz target.
pub(crate) struct Target {
    /// How it is called in what it says.
    pub(crate) name: &'static str,
    /// No input may take longer.
    pub(crate) each: Duration,
    /// Bytes of the stack on which it reads.
    pub(crate) stack: usize,
}

impl Target {
    /// Reads one input after the other for `ONEDEF_FUZZ_SECONDS`, or ten seconds. `read` says whether an input was
    /// refused; some must be, and some must not.
    pub(crate) fn run(
        &self,
        mut input: impl FnMut(&mut Random) -> String + Send + 'static,
        read: impl Fn(&str) -> bool + Send + 'static,
    ) {
        let seconds = std::env::var("ONEDEF_FUZZ_SECONDS").ok();
        let bound = Duration::from_secs(seconds.and_then(|text| text.parse().ok()).unwrap_or(10));
        let current = Arc::new(Mutex::new(String::new()));
        let (done, answers) = channel();
        let shown = Arc::clone(&current);
        let worker = std::thread::Builder::new().stack_size(self.stack).spawn(move || {
            let mut random = Random(0x0DEF_5EED_0DEF_5EED);
            let start = Instant::now();
            while start.elapsed() < bound {
                let text = input(&mut random);
                text.clone_into(&mut shown.lock().unwrap());
                if done.send(read(&text)).is_err() {
                    return;
                }
            }
        });
        let worker = worker.unwrap();
        let shown = || current.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (mut executed, mut refused) = (0u64, 0u64);
        loop {
            match answers.recv_timeout(self.each) {
                Ok(is_refused) => {
                    executed += 1;
                    refused += u64::from(is_refused);
                }
                Err(RecvTimeoutError::Timeout) => panic!("no answer to this input:\n{}", shown()),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        assert!(worker.join().is_ok(), "a panic on this input:\n{}", shown());
        // Written past the test harness, which keeps what `println!` says to itself unless the test fails.
        let name = self.name;
        let said = format!("{name}: {executed} inputs executed, {refused} of them refused");
        let _ = writeln!(std::io::stderr(), "{said}");
        assert!(executed > 100, "only {executed} inputs in {bound:?}");
        assert!(
            refused > 0 && refused < executed,
            "{refused} of {executed} inputs were refused"
        );
    }
}

/// Numbers that look like chance and come back (xorshift64*, Vigna 2016).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11
    }

    /// Below a bound; 0 when that is 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    /// One of some.
    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}
