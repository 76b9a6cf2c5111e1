using Ghg.Core.Tables;
using NUnit.Framework;

namespace Ghg.Tests.Factors;

/// <summary>Everything in the registry is declared once, whichever sector's file it is in: an id or alias of two things would be found as the first of them.</summary>
public sealed class RegistryFileTests
{
    [TestCase("activities")]
    [TestCase("parameters")]
    [TestCase("places")]
    public void An_id_a_name_or_an_alias_is_of_one_thing(string kind)
    {
        var names = EmbeddedFile.Names($"emission-factors/registry/{kind}.").SelectMany(EmbeddedTable.Read)
            .SelectMany(r => r["aliases"].Split(';').Append(r["id"]).Append(r["name"]).Append(r["name_zh"]).Select(n => n.Trim()).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(n => (Name: n, Id: r["id"])));
        Assert.That(names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(n => n.Id))}"), Is.Empty);
    }
}
