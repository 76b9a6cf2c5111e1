using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

/// <summary>Random numbers by their place.</summary>
public sealed class CounterRandomTests
{
    // Known answers of Random123, file kat_vectors, philox4x32 10: Salmon and others (2011).
    [TestCase(0u, 0u, 0u, 0u, 0u, 0u, "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [TestCase(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [TestCase(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Philox_gives_the_known_answers_of_its_authors(uint a, uint b, uint c, uint d, uint firstKey, uint secondKey, string answer)
    {
        var words = CounterRandom.Philox((a, b, c, d), firstKey, secondKey);
        Assert.That($"{words.A:x8} {words.B:x8} {words.C:x8} {words.D:x8}", Is.EqualTo(answer));
    }

    // Fowler, Noll and Vo, test vectors of FNV-1a with 64 bits.
    [TestCase("", 0xcbf29ce484222325)]
    [TestCase("a", 0xaf63dc4c8601ec8c)]
    [TestCase("foobar", 0x85944171f73967e8)]
    public void A_stream_is_named_by_a_known_hash(string name, ulong hash) => Assert.That(CounterRandom.StreamOf(name), Is.EqualTo(hash));

    [Test]
    public void A_draw_does_not_depend_on_where_the_block_begins()
    {
        var (whole, part) = (new double[1000], new double[100]);
        CounterRandom.Fill(7, 42, 0, whole);
        CounterRandom.Fill(7, 42, 500, part);
        Assert.That(part, Is.EqualTo(whole[500..600]));
    }

    [Test]
    public void Draws_lie_between_0_and_1_and_are_even()
    {
        var draws = new double[100_000];
        CounterRandom.Fill(1, CounterRandom.StreamOf("x"), 0, draws);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(draws.All(d => d is > 0 and < 1));
            Assert.That(draws.Average(), Is.EqualTo(0.5).Within(4 / Math.Sqrt(12 * draws.Length)), "four standard errors");
            Assert.That(draws.Average(d => (d - 0.5) * (d - 0.5)), Is.EqualTo(1.0 / 12).Within(4 / Math.Sqrt(180 * draws.Length)), "four standard errors");
        }
    }

    [TestCase(1, 1, 2, 1)]
    [TestCase(1, 1, 1, 2)]
    public void Another_seed_or_stream_gives_other_draws(int seed, int stream, int otherSeed, int otherStream)
    {
        var (one, other) = (new double[10_000], new double[10_000]);
        CounterRandom.Fill((ulong)seed, (ulong)stream, 0, one);
        CounterRandom.Fill((ulong)otherSeed, (ulong)otherStream, 0, other);
        Assert.That(one.Zip(other, (a, b) => (a - 0.5) * (b - 0.5) * 12).Average(), Is.EqualTo(0).Within(4 / Math.Sqrt(one.Length)), "correlation, four standard errors");
    }
}
