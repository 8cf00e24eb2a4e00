// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <expected>

namespace cli {

/// Which groups of options a command takes.
enum OptionGroup : unsigned {
    common = 0,
    forPortal = 1,
    forDocuments = 2,
    forInspect = 4,
    forOutput = 8,
    forExport = 16,
    forAddress = 32,  // of the portal
    forReader = 64
};

struct Options {
    QString command{};
    QStringList arguments{};  // after the command
    bool help = false;
    bool version = false;
    bool json = false;
    QString reader{};  // its name; empty: the program chooses
    QString portal{};
    QString caFile{};
    QString method = QStringLiteral("cns");
    QString user{};
    QString get{};
    QString out{};
    bool force = false;
    bool csv = false;
    QStringList ids{};  // of documents
    QString format = QStringLiteral("zip");
    bool encrypt = false;
    QString html{};            // folder
    QString trustList{};       // file
    unsigned groups = common;  // of the options that were given
};

/// A sentence for what cannot be understood. Secrets are never options.
std::expected<Options, QString> readOptions(const QStringList& arguments);

/// What errors are told in, also when the rest of the line cannot be understood.
QString askedLanguage(const QStringList& arguments);  // empty = from settings or environment
bool asksJson(const QStringList& arguments);

/// The options of these groups, one a line, for --help.
QString optionsHelp(unsigned groups);

}  // namespace cli
