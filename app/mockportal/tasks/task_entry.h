// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace mockportal {

/// inviata, accettata, rifiutata, ritirata (R50). Only a sent one can still change.
enum class TaskState { sent, accepted, refused, withdrawn };

struct TaskInput {
    QString name{};
    QString value{};
};

/// Something a citizen asked an office for, and what became of it.
struct TaskEntry {
    QString id{};  // given by the book, like version, updated and receipt
    int version = 1;
    QDateTime updated{};
    QString receipt{};  // protocol number

    QString kind{};       // code of http://fse.example/cs/richiesta
    QString patientId{};  // for whom
    QString by{};         // patient id of who asked
    QString focus{};      // reference, "PractitionerRole/7"; may be empty
    QString focusName{};
    TaskState state = TaskState::sent;
    QDateTime sent{};
    QDateTime ended{};
    QString nonce{};
    QList<TaskInput> inputs{};  // `testo` and what else was told
    QByteArray signature{};     // CMS, DER; empty without one
    QString answer{};           // the office's words

    QString input(const QString& name) const;
};

}  // namespace mockportal
