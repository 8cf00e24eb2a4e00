// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

#include "core/base/hardening.h"

class TestHardening : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noCoreDumps() {
#ifdef __linux__
        core::hardenProcess();
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t{0});
        QCOMPARE(limit.rlim_max, rlim_t{0});
#ifndef __SANITIZE_ADDRESS__
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
#endif
#else
        QSKIP("only Linux tells whether it works");
#endif
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "test_hardening.moc"
