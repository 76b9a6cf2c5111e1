using System.Globalization;
using NUnit.Framework;

namespace Ghg.Tests;

public class CultureTests
{
    [Test]
    public void The_suite_runs_under_the_culture_that_was_asked_for()
    {
        var asked = Environment.GetEnvironmentVariable("GHG_TEST_CULTURE") is { Length: > 0 } name ? name : CultureInfo.CurrentCulture.Name;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(CultureInfo.CurrentCulture.Name, Is.EqualTo(asked));
            Assert.That(Task.Run(() => CultureInfo.CurrentCulture.Name).Result, Is.EqualTo(asked));
        }
    }
}
