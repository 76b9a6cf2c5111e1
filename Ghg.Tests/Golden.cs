using NUnit.Framework;

namespace Ghg.Tests;

/// <summary>Texts that people read, pinned: a change shows as a diff and is looked at before it is accepted with GHG_ACCEPT=1.</summary>
internal static class Golden
{
    /// <summary>Compares a text with the file of that name in the folder <c>golden</c>, or writes it there.</summary>
    public static void Match(string name, string actual)
    {
        var path = Path.Combine(Resources.Root, "Ghg.Tests/golden", name);
        if (Environment.GetEnvironmentVariable("GHG_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.That(actual, Is.EqualTo(File.Exists(path) ? File.ReadAllText(path) : ""), $"{name} changed; look at the difference, then accept it with GHG_ACCEPT=1");
    }
}
