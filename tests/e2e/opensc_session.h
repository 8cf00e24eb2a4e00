// SPDX-License-Identifier: EUPL-1.2
// A virtual card in the reader of this test's own PC/SC service, and the programs of others that
// look at it.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <thread>

#include "app/virtualcard/card_maker.h"
#include "pcsc/virtualcard/vpcd_client.h"

namespace e2e {

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    bool says(const char* text) const { return output.contains(text) || errors.contains(text); }
};

/// The card stays in the reader as long as this lives.
class OpenscSession {
  public:
    explicit OpenscSession(const cardmaker::CardOrder& order);
    ~OpenscSession();

    /// False when the service has not seen the card in its reader.
    bool attached() const { return attached_; }
    const cardmaker::MadeCard& made() const { return made_; }

    /// Runs a program to its end, with a configuration that lets OpenSC send extended APDUs.
    Outcome run(const QString& program, const QStringList& arguments) const;

    /// A file in the folder of this session.
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    QString path(const QString& name) const { return folder_.filePath(name); }

  private:
    QTemporaryDir folder_;
    cardmaker::MadeCard made_;
    std::unique_ptr<virtualcard::VpcdClient> client_;
    std::thread server_;
    bool attached_ = false;
};

/// Names of the programs that are not installed.
QStringList missingPrograms(const QStringList& programs);

}  // namespace e2e
