// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <memory>
#include <vector>

#include "core/codes/notebook_rules.h"

namespace mockportal {

/// One entry of a citizen's taccuino (R14).
struct Note {
    QString id{};  // FHIR logical id; of the Binary too where there is a file
    const core::NotebookKind* kind = nullptr;
    QDateTime date{};
    core::NotebookValues values{};
    bool visible = false;  // to the workers of the health service
    QByteArray file{};     // PDF, of a `documento`
    int version = 1;
    QDateTime updated{};
};
using NotePtr = std::shared_ptr<Note>;

/// What the citizens note for themselves, by patient id.
class Notebooks {
  public:
    bool has(const QString& patientId) const { return notebooks_.contains(patientId); }
    /// The first content; ids and order are given here.
    void open(const QString& patientId, std::vector<Note> notes, const QDateTime& now);
    /// Newest first; empty if there are none.
    std::vector<NotePtr> notes(const QString& patientId) const;
    NotePtr find(const QString& patientId, const QString& id) const;
    NotePtr add(const QString& patientId, Note note, const QDateTime& now);
    /// In the place of the one with its id; the version goes up.
    void replace(const QString& patientId, Note note, const QDateTime& now);
    void remove(const QString& patientId, const QString& id);
    void clear() { notebooks_.clear(); }

  private:
    struct Notebook {
        std::vector<NotePtr> notes{};
        int count = 0;  // of all there ever were
    };
    QHash<QString, Notebook> notebooks_;
};

}  // namespace mockportal
