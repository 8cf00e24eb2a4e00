// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/data/certify/certify_model.h"

class QVBoxLayout;

namespace ui {

/// One step of a declaration: takes what it shows from the model, and puts what is chosen there.
class CertifyStep : public QWidget {
    Q_OBJECT
  public:
    explicit CertifyStep(CertifyModel& model, QWidget* parent = nullptr)
        : QWidget(parent), model_(model) {}

    /// What it is about; the page's heading.
    virtual QString heading() const = 0;
    /// What is missing or wrong, in words; empty: it can go on, and all is in the model.
    virtual QString accept() = 0;
    /// For `Avanti`; empty: the step has a button of its own.
    virtual QString forward() const { return tr("Avanti"); }

  Q_SIGNALS:
    /// The step is done by itself.
    void finished();
    /// The page says it; a step back is needed.
    void refused(const QString& code);
    void failed(const core::Error& error);

  protected:
    CertifyModel& model() const { return model_; }
    /// Something was changed: what was prepared is not it any more.
    void forget() {
        model_.prepared.reset();
        model_.signature.clear();
        model_.key.clear();
    }

  private:
    CertifyModel& model_;
};

}  // namespace ui
