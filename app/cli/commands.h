// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

#include "app/cli/options.h"

namespace cli {

struct Command {
    const char* name;
    const char* summary;  // source text of the translation context "cli"
    unsigned groups;      // of options
    int (*run)(const Options&);
    bool takesFiles = false;  // names after the command
};

/// A command more is a function and a line in commands.cpp.
std::span<const Command> commands();

int runReaders(const Options& options);
int runCard(const Options& options);
int runLogin(const Options& options);
int runDocuments(const Options& options);
int runInspect(const Options& options);
int runExport(const Options& options);
int runDiagnose(const Options& options);

}  // namespace cli
