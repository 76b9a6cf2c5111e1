using System.Globalization;
using NUnit.Framework;

namespace Ghg.Tests;

/// <summary>Runs the whole suite under the culture that GHG_TEST_CULTURE names, such as zh-CN, de-DE or tr-TR: nothing may depend on it.</summary>
[SetUpFixture]
public class CultureSetUp
{
    private CultureInfo _before = CultureInfo.CurrentCulture;

    [OneTimeSetUp]
    public void Set()
    {
        _before = CultureInfo.CurrentCulture;
        if (Environment.GetEnvironmentVariable("GHG_TEST_CULTURE") is { Length: > 0 } name)
        {
            Use(CultureInfo.GetCultureInfo(name, predefinedOnly: true));
        }
    }

    [OneTimeTearDown]
    public void PutBack() => Use(_before);

    private static void Use(CultureInfo culture) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture, culture, culture);
}
