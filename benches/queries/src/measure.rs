//! Paired, interleaved rounds. In each round every library does the same work once, in an order that turns with the
//! rounds; a figure is compared only with figures of its own round, so that what else the machine does hits all alike.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use futures_util::future::BoxFuture;

use crate::line::Line;

/// A library on a database.
pub trait Subject {
    fn name(&self) -> &'static str;

    /// Does the work once. Gives a number that depends on all that was read or written.
    fn run<'a>(&'a mut self, line: Line, number: i64) -> BoxFuture<'a, Result<i64>>;

    /// Does the work several times and says how long it took.
    fn batch<'a>(&'a mut self, line: Line, first: i64, times: u32) -> BoxFuture<'a, Result<(Duration, i64)>>;
}

/// [`Subject::batch`] of a library in this process.
pub async fn batch(
    subject: &mut (dyn Subject + Send),
    line: Line,
    first: i64,
    times: u32,
) -> Result<(Duration, i64)> {
    let started = Instant::now();
    let mut sum = 0i64;
    for number in 0..times {
        sum = sum.wrapping_add(subject.run(line, first + i64::from(number)).await?);
    }
    Ok((started.elapsed(), sum))
}

pub type Boxed = Box<dyn Subject + Send>;

/// Seconds for one time of the work: for each subject, one figure for each round.
pub struct Figures(pub Vec<Vec<f64>>);

/// How many times all connections are made anew for a line. Where the system puts a connection's thread or the server's
/// process for it decides about microseconds, and stays as it is for as long as the connection lives.
const SESSIONS: usize = 8;
/// Fewer rounds in a session say nothing.
const FEWEST: usize = 6;
/// The first rounds fill caches: of statements, of the databases, of the allocator.
const WARM_UP: usize = 3;

/// Measures a line for so many seconds. `open` makes the subjects, in the same order each time.
pub async fn line(
    open: impl AsyncFn() -> Result<Vec<Boxed>>,
    line: Line,
    seconds: f64,
    next: &mut i64,
) -> Result<Figures> {
    let mut figures = Figures(Vec::new());
    for _ in 0..SESSIONS {
        let mut subjects = open().await?;
        figures.0.resize(subjects.len(), Vec::new());
        session(&mut subjects, line, seconds / SESSIONS as f64, next, &mut figures).await?;
    }
    Ok(figures)
}

async fn session(
    subjects: &mut [Boxed],
    line: Line,
    seconds: f64,
    next: &mut i64,
    figures: &mut Figures,
) -> Result<()> {
    let times = line.batch();
    let mut sums = vec![0i64; subjects.len()];
    let begun = Instant::now();
    let mut round = 0;
    while round < WARM_UP + FEWEST || begun.elapsed().as_secs_f64() < seconds {
        for turn in 0..subjects.len() {
            let at = (turn + round) % subjects.len();
            let (took, sum) = subjects[at].batch(line, *next, times).await?;
            sums[at] = sum;
            if round >= WARM_UP {
                figures.0[at].push(took.as_secs_f64() / f64::from(times));
            }
        }
        *next += i64::from(times);
        for (sum, subject) in sums.iter().zip(subjects.iter()) {
            ensure!(
                *sum == sums[0],
                "{} does something else for: {}",
                subject.name(),
                line.name()
            );
        }
        round += 1;
    }
    Ok(())
}

/// The median of ratios, and the interval that holds the true median in 95 of 100 cases.
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    pub median: f64,
    pub low: f64,
    pub high: f64,
}

impl Figures {
    /// A subject to another, round by round.
    pub fn ratio(&self, one: usize, other: usize) -> Ratio {
        Ratio::of(
            self.0[one]
                .iter()
                .zip(&self.0[other])
                .map(|(one, other)| one / other)
                .collect(),
        )
    }

    /// The median of a subject, in seconds.
    pub fn seconds(&self, one: usize) -> f64 {
        Ratio::of(self.0[one].clone()).median
    }

    pub fn rounds(&self) -> usize {
        self.0.first().map_or(0, Vec::len)
    }
}

impl Ratio {
    /// By order statistics: the number of values below the median is binomial, whatever their distribution.
    fn of(mut values: Vec<f64>) -> Ratio {
        values.sort_by(f64::total_cmp);
        let count = values.len();
        let reach = 0.98 * (count as f64).sqrt();
        let low = (count as f64 / 2.0 - reach).floor().max(0.0) as usize;
        let high = ((count as f64 / 2.0 + reach).ceil() as usize).min(count - 1);
        let median = (values[(count - 1) / 2] + values[count / 2]) / 2.0;
        Ratio {
            median,
            low: values[low],
            high: values[high],
        }
    }
}
