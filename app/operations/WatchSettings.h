// SPDX-License-Identifier: MIT
#pragma once

namespace dcs {

/// Times and bounds of sending and watching; tests shorten them.
struct WatchSettings {
    int firstPauseMs = 2'000; ///< pause between readings at first
    int maxPauseMs =
        10'000; ///< the pause grows by half each time up to this (DCS API, "Following a change": 10 s)
    int maxPauseAfterErrorMs = 60'000; ///< while readings fail
    // Times of grace are times in which the instance was read.
    /// A change accepted, but never seen to run, counts as given up only after this time and two idle
    /// readings.
    int acceptedGraceMs = 30 * 60'000;
    /// A request without answer counts as not taken only after this time and three idle readings.
    int unconfirmedGraceMs = 3 * 60'000;
    /// A change that was seen to run counts as given up, by readings alone, only after the old size has stood
    /// for this time.
    int backGraceMs = 60'000;
    /// Between two readings so much counts as watched at most: a computer may have slept.
    int longestStepMs = 20'000;
    /// After an end that rests on time alone: pause between readings, and how many of them.
    int latePauseMs = 60'000;
    int lateReadings = 120;
    /// So many instances of a project are read one by one; more of them by the list.
    int readOneByOne = 3;
    int busyPauseMs = 10'000; ///< before a busy instance is looked at again; doubled each time
    int maxBusyPauseMs = 300'000; ///< an hour at most, as a Retry-After counts for an hour at most
    int maxBusyTries = 10; ///< how often an operation waits for a busy instance or service
    /// The clock is looked at so often while something waits for a time: a computer may have slept.
    int longestSleepMs = 30'000;
    /// How long an operation to be sent waits for a journal that another copy of the program has locked.
    int journalPatienceMs = 5'000;
    int journalPauseMs = 50; ///< between its tries
    int catchUpMs = 1'000; ///< between tries to write down what is known since
    /// How often it is looked whether other copies of the program have died and left operations behind.
    int adoptionMs = 20'000;
};

} // namespace dcs
